export { sendReport as POST } from '@/features/error-report/send-report.ts';
