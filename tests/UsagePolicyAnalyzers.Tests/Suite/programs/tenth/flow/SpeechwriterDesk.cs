// scope: UPA4006
using System.ClientModel;
using Microsoft.Extensions.Logging;
using OpenAI;
using OpenAI.Chat;

namespace Toasts;

public sealed record Occasion(string Kind, string Guest, string Speaker, string Anecdotes, int Minutes);
public sealed record Toast(string Text, string Model);

public interface IToastWriter
{
    Task<Toast?> WriteAsync(Occasion occasion, CancellationToken ct);
}

public sealed class ToastWriter(OpenAIClient client, ILogger<ToastWriter> logger) : IToastWriter
{
    private const string MainModel = "gpt-4o";
    private const string OtherModel = "gpt-3.5-turbo";

    private const string Instructions = """
        You write wedding and birthday toasts.
        Two anecdotes, a friendly close, written to be spoken.
        Leave out what would embarrass the guest of honour.
        """;

    public async Task<Toast?> WriteAsync(Occasion occasion, CancellationToken ct)
    {
        var messages = Compose(occasion);
        try
        {
            return await AskAsync(MainModel, messages, ct);
        }
        catch (ClientResultException e) when (IsFiltered(e))
        {
            logger.LogWarning("The request was filtered by {Model}", MainModel);
            return await AskAsync(OtherModel, messages, ct); // expect-near: UPA4006
        }
        catch (ClientResultException e)
        {
            logger.LogError("Toast failed with status {Status}", e.Status);
            return null;
        }
    }

    private static List<ChatMessage> Compose(Occasion occasion) =>
    [
        new SystemChatMessage(Instructions),
        new UserChatMessage(
            $"{occasion.Kind} of {occasion.Guest}, spoken by {occasion.Speaker}, {occasion.Minutes} minutes.\n" +
            $"Anecdotes:\n{occasion.Anecdotes}"),
    ];

    private static bool IsFiltered(ClientResultException e) =>
        e.Status == 400 && e.Message.Contains("content_filter", StringComparison.OrdinalIgnoreCase);

    private async Task<Toast?> AskAsync(string model, IEnumerable<ChatMessage> messages, CancellationToken ct)
    {
        ChatCompletion completion = await client.GetChatClient(model).CompleteChatAsync(messages, cancellationToken: ct);
        if (completion.FinishReason != ChatFinishReason.Stop) return null;
        return new Toast(completion.Content[0].Text, model);
    }
}
