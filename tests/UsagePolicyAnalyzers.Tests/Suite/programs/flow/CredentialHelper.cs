// scope: UPA3011
using System.ClientModel;
using OpenAI;
using OpenAI.Embeddings;

namespace Search.Index;

internal static class Credentials
{
    internal static ApiKeyCredential OpenAi { get; } = new(Value());

    private static string Value() => "sk-svcacct-Yk3nPq7WzLm2VxTc9RbHd5JfGs0AeUo8IiNv1ME6"; // expect-near: UPA3011
}

public class Indexer
{
    private readonly EmbeddingClient _embeddings = new("text-embedding-3-small", Credentials.OpenAi);

    public async Task<float[]> EmbedAsync(string text)
    {
        OpenAIEmbedding e = await _embeddings.GenerateEmbeddingAsync(text);
        return e.ToFloats().ToArray();
    }
}
