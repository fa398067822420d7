import type { PageFetching, PageRequest } from '../model/page-fetching.ts';

type FetchPage = (request: PageRequest) => Promise<PageFetching>;

/** Asks for each address once in a run: who asks again gets the same answer, and the site hears nothing of it. */
export function askedOnce(fetchPage: FetchPage): FetchPage {
  const answers = new Map<string, Promise<PageFetching>>();
  return (request) => {
    const { url, accept, headers } = request;
    const key = JSON.stringify([url, accept, headers]);
    const answer = answers.get(key) ?? fetchPage(request);
    answers.set(key, answer);
    return answer;
  };
}
