export { giveSecondFactor as POST } from '@/features/admin/sign-in/give-second-factor.ts';
