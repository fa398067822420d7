import { z } from 'zod';

/** A BCP 47 tag as configuration files take it. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'is not a language tag' })
  .meta({ description: 'A BCP 47 tag.', examples: ['en'] });
