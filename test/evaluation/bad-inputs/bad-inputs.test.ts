import { checkCases } from './check-cases.ts';
import { OUR_CASES } from './our-cases.ts';

checkCases(OUR_CASES);
