// scope: UPA4007
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenAI.Chat;
using OpenAI.Embeddings;

namespace Library.Catalogue;

public sealed class Title
{
    public int Id { get; init; }
    public string Blurb { get; init; } = "";
    public string? Shelfmark { get; set; }
    public ReadOnlyMemory<float> Vector { get; set; }
}

public interface ITitles
{
    Task<IReadOnlyList<Title>> WithoutShelfmarkAsync(int count, CancellationToken ct);
    Task SaveAsync(Title title, CancellationToken ct);
}

public sealed class CatalogueRun(IServiceScopeFactory scopes, ChatClient chat, EmbeddingClient embeddings) : BackgroundService
{
    private static readonly ChatCompletionOptions Short = new() { MaxOutputTokenCount = 5, Temperature = 0 };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(6));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await using var scope = scopes.CreateAsyncScope();
            var titles = scope.ServiceProvider.GetRequiredService<ITitles>();
            foreach (var title in await titles.WithoutShelfmarkAsync(100, stoppingToken))
            {
                ChatCompletion completion = await chat.CompleteChatAsync(
                    [new SystemChatMessage("Answer with one letter and two digits of our shelf plan."), new UserChatMessage(title.Blurb)],
                    Short, stoppingToken);
                title.Shelfmark = completion.FinishReason == ChatFinishReason.Stop ? completion.Content[0].Text.Trim() : null;
                OpenAIEmbedding embedding = await embeddings.GenerateEmbeddingAsync(title.Blurb, cancellationToken: stoppingToken);
                title.Vector = embedding.ToFloats();
                await titles.SaveAsync(title, stoppingToken);
            }
        }
    }
}
