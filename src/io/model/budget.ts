import type { ModelOptions, ModelRefusal, ModelRequest } from '../../model/language-model.ts';
import { limitReached } from './refusal.ts';

interface Tokens {
  readonly input: number;
  readonly output: number;
}

/** In nearly every language a token has at least so many bytes on average. */
const bytesPerToken = 3;

/** What an edition may still spend. A call is allowed only if the most that it can take is left. */
export class Budget {
  readonly #options: ModelOptions;
  #calls = 0;
  /** What the calls took, and what those that still run may take. */
  #held = { input: 0, output: 0 };
  #spent = { input: 0, output: 0 };

  constructor(options: ModelOptions) {
    this.#options = options;
  }

  /** Sets aside what a call may take, or says which limit forbids it. */
  hold(request: ModelRequest): Tokens | ModelRefusal {
    const { limits } = this.#options;
    const most = { input: estimate(request.instructions + request.material), output: limits.tokensPerAnswer };
    const sum = { input: this.#held.input + most.input, output: this.#held.output + most.output };
    if (this.#calls >= limits.calls) return limitReached('calls', limits.calls);
    if (sum.input + sum.output > limits.tokens) return limitReached('tokens', limits.tokens);
    if (limits.cost !== null && (this.#price(sum) ?? 0) > limits.cost) return limitReached('cost', limits.cost);
    this.#calls += 1;
    this.#held = sum;
    return most;
  }

  /** A call is over. What is not known to be spent, as of one that failed, stays set aside. */
  settle(held: Tokens, took: Tokens | null): void {
    if (!took) return;
    this.#spent = { input: this.#spent.input + took.input, output: this.#spent.output + took.output };
    this.#held = {
      input: this.#held.input - held.input + took.input,
      output: this.#held.output - held.output + took.output,
    };
  }

  use(): { readonly calls: number; readonly tokens: Tokens; readonly cost: number | null } {
    return { calls: this.#calls, tokens: this.#spent, cost: this.#price(this.#spent) };
  }

  #price({ input, output }: Tokens): number | null {
    const { prices } = this.#options;
    return prices && Number(((input * prices.input + output * prices.output) / 1_000_000).toFixed(6));
  }
}

/** How many tokens a text is, where nobody counted them. */
export function estimate(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / bytesPerToken);
}
