import { ApolloClient, type ObservableQuery, type OperationVariables } from '@apollo/client';

/**
 * Apollo's client, whose reads after a change never take the answer to a question from before it: by default, equal
 * questions that are under way at one time share one answer.
 */
export class UpToDateClient extends ApolloClient {
  constructor(options: ApolloClient.Options) {
    // What is read once is read because it is needed as it is now.
    const query = { context: { queryDeduplication: false } };
    super({ ...options, defaultOptions: { ...options.defaultOptions, query } });
  }

  override watchQuery<Data = unknown, Variables extends OperationVariables = OperationVariables>(
    options: ApolloClient.WatchQueryOptions<Data, Variables>,
  ): ObservableQuery<Data, Variables> {
    const query = super.watchQuery<Data, Variables>(options);
    const refetch = query.refetch.bind(query);
    query.refetch = (variables) => {
      const read = () => refetch(variables);
      // Neither is the answer under way thrown away, or a screen would stay empty while changes come fast.
      return query.getCurrentResult().loading ? inTurn(read(), read) : read();
    };
    return query;
  }
}

/** Reads once more when an answer is there. Like Apollo's own, a failure that nobody waits for is not reported. */
function inTurn<Data>(
  underWay: Promise<unknown>,
  read: () => ObservableQuery.ResultPromise<ApolloClient.QueryResult<Data>>,
): ObservableQuery.ResultPromise<ApolloClient.QueryResult<Data>> {
  const next = underWay.then(read, read);
  next.catch(() => {});
  return Object.assign(next, { retain: () => next as ReturnType<typeof read> });
}
