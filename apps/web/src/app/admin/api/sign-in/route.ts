export { signIn as POST } from '@/features/admin/sign-in/sign-in.ts';
