import type { ModelOptions, ModelRefusal } from '../../model/language-model.ts';
import type { Failure } from '../fetching/failures.ts';

/** What a failed call means for whoever runs the newsletter. */
export function refusalOf({ why, detail }: Failure, { address, name, key }: ModelOptions): ModelRefusal {
  const host = new URL(address).host;
  const unusable = (message: string, hint: string): ModelRefusal => ({ ok: false, why: 'unusable', message, hint });
  switch (why) {
    case 'forbidden':
      if (/^status 40[13]/.test(detail))
        return unusable(
          `${host} did not accept the key (${detail}).`,
          key === null
            ? 'Put the key into an environment variable, and name that under model.key.'
            : `See whether ${key} holds a key that is valid, and may use ${name}.`,
        );
      if (/^status 3/.test(detail))
        return unusable(
          `${host} sends on to another address (${detail}), which is not followed.`,
          'Write the address that it means under model.address.',
        );
      return unusable(
        `${host} did not take the request (${detail}).`,
        'See whether model.name is right, and the bill paid.',
      );
    case 'not-found':
    case 'gone':
      return unusable(
        `${host} has no model ${name} at that address (${detail}).`,
        'See whether model.name and model.address are right; addresses often end in /v1.',
      );
    case 'timeout':
      return unusable(`${host} was not done in time.`, 'Raise model.limits.secondsPerCall, or take a smaller model.');
    case 'rate-limited':
      return unusable(
        `${host} wants to be asked less (${detail}).`,
        'Build again later, or lower model.limits.concurrency.',
      );
    case 'unreachable':
      return unusable(
        `${host} cannot be reached (${detail}).`,
        'See whether the model runs, and model.address is right.',
      );
    default:
      return unusable(`${host} did not answer as a model does (${detail}).`, 'See whether model.address is right.');
  }
}

/** A limit of newsletter.yml that is reached. */
export function limitReached(limit: string, most: number): ModelRefusal {
  return {
    ok: false,
    why: 'limit',
    message: `The edition's limit for the model is reached: model.limits.${limit} is ${most}.`,
    hint: 'Raise it to have more stories told by the model.',
  };
}
