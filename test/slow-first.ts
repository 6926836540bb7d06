import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take more than ten seconds, because Vitest does not know how long a file takes in a fresh
 * clone.
 */
const SLOW = [
  'local/restore',
  'contract/200-withdrawn',
  'contract/301-alias',
  'contract/commands-of-docs',
  'contract/cli',
  'contract/verify',
  'contract/import',
  'contract/200-polls',
  'contract/201-scheduled',
  'contract/200-ninjs',
  'contract/4xx-missing-files',
  'contract/openapi',
  'evaluation/bad-inputs/bad-inputs',
  'infra/alarm-conditions',
  'local/own-hub-clock',
  'evaluation/simulation/simulation',
  'shared/pipeline/publish/archive',
  'shared/pipeline/publish/rebuild',
  'lambdas/silent-store',
  'local/websub',
  'infra/rights-used',
  'local/start',
  'security/linear-time',
  'shared/normalise/worst-cases',
  'local/data-folder',
  'upgrade/upgrade',
  'shared/pipeline/publish/publish-piece',
  'local/own-hub',
  'shared/render/fit-entries',
];

/**
 * Starts slow files first. Otherwise one worker would still be busy with a slow file when the others have
 * finished.
 */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = ({ project, moduleId }: TestSpecification): [project: number, file: number] => {
      const file = SLOW.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      // The files of one project stay next to each other, because they share workers.
      return [sorted.findIndex((one) => one.project === project), file < 0 ? SLOW.length : file];
    };
    const places = new Map(sorted.map((spec) => [spec, place(spec)]));
    return sorted.toSorted((a, b) => {
      const [projectA = 0, fileA = 0] = places.get(a) ?? [];
      const [projectB = 0, fileB = 0] = places.get(b) ?? [];
      return projectA - projectB || fileA - fileB;
    });
  }
}
