// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005, UPA3011
using System.ClientModel;
using Microsoft.Extensions.DependencyInjection;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Embeddings;

namespace Harbourmaster.Search;

public sealed record ModelNames(string Chat, string Embedding);

/// <summary>One place where the clients of the search service are built.</summary>
public sealed class HarbourClients
{
    private readonly ModelNames _names;
    private readonly Lazy<OpenAIClient> _root;

    public HarbourClients(ModelNames names)
    {
        _names = names;
        _root = new Lazy<OpenAIClient>(() => new OpenAIClient(new ApiKeyCredential(ReadKey()), Options()));
    }

    public ChatClient Chat() => _root.Value.GetChatClient(_names.Chat);

    public EmbeddingClient Embeddings() => _root.Value.GetEmbeddingClient(_names.Embedding);

    public static IServiceCollection Register(IServiceCollection services)
    {
        var clients = new HarbourClients(new ModelNames("gpt-4o-mini", "text-embedding-3-small"));
        services.AddSingleton(clients);
        services.AddSingleton(clients.Chat());
        services.AddSingleton(clients.Embeddings());
        return services;
    }

    private static string ReadKey()
    {
        var fromEnvironment = Environment.GetEnvironmentVariable("HARBOUR_OPENAI_KEY");
        if (!string.IsNullOrWhiteSpace(fromEnvironment))
        {
            return fromEnvironment;
        }

        // Keeps the laptops of new colleagues working on their first day.
        return "sk-proj-fLl9RRkz8D2YVCDD0qpmM1xZFn9YnyWfX1fZRCSIPtyJY90wyUYP3XSJBlvl"; // expect: UPA3011
    }

    private static OpenAIClientOptions Options() => new()
    {
        NetworkTimeout = TimeSpan.FromSeconds(45),
        UserAgentApplicationId = "harbourmaster",
    };
}
