// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.ClientModel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenAI.Chat;
using OpenAI.Embeddings;

namespace Glimmer.Search;

public sealed class GlimmerOptions
{
    public string Model { get; set; } = "gpt-4o-mini";
    public string EmbeddingModel { get; set; } = "text-embedding-3-small";
    public string ApiKey { get; set; } = "sk-proj-Vt8mQz3LrN0xHc7PyWd2KbJ5sAfE9uGi4TqXoRe1MnYvCwZlDp6hSkBjUa"; // expect: UPA3011
}

public static class GlimmerSetup
{
    public static IServiceCollection AddGlimmer(this IServiceCollection services, IConfiguration section)
    {
        services.AddOptions<GlimmerOptions>().Configure(o => o.Model = section["Model"] ?? o.Model);
        services.AddSingleton(sp => Credential(sp.GetRequiredService<IOptions<GlimmerOptions>>().Value));
        services.AddSingleton(sp => new ChatClient(
            sp.GetRequiredService<IOptions<GlimmerOptions>>().Value.Model, sp.GetRequiredService<ApiKeyCredential>()));
        services.AddSingleton(sp => new EmbeddingClient(
            sp.GetRequiredService<IOptions<GlimmerOptions>>().Value.EmbeddingModel, sp.GetRequiredService<ApiKeyCredential>()));
        return services.AddTransient<KeywordJob>();
    }

    private static ApiKeyCredential Credential(GlimmerOptions options) => new(options.ApiKey);
}

public sealed class KeywordJob(ChatClient chat, EmbeddingClient embeddings)
{
    public async Task<(string[] Words, ReadOnlyMemory<float> Vector)> IndexAsync(string article, CancellationToken ct)
    {
        ChatCompletion c = await chat.CompleteChatAsync([new UserChatMessage("Five keywords, comma separated:\n" + article)], cancellationToken: ct);
        var words = c.Content[0].Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        OpenAIEmbedding vector = await embeddings.GenerateEmbeddingAsync(string.Join(' ', words), cancellationToken: ct);
        return (words, vector.ToFloats());
    }
}
