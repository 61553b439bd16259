export { signOut as POST } from '@/features/admin/sign-in/sign-out.ts';
