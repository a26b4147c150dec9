// scope: UPA4006, UPA4008
using System.ClientModel;
using OpenAI.Chat;

namespace Atlas.Notes;

public sealed class ResilientAsker(ChatClient primary, ChatClient standby)
{
    private const int Attempts = 4;

    public async Task<string> AskAsync(string question, CancellationToken ct)
    {
        List<ChatMessage> messages =
        [
            new SystemChatMessage("You explain map symbols to members of a hiking club."),
            new UserChatMessage(question),
        ];

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                ChatClient client = attempt < Attempts ? primary : standby;
                ChatCompletion completion = await client.CompleteChatAsync(messages, cancellationToken: ct);
                if (completion.Refusal is { Length: > 0 }) return "This question cannot be answered here.";
                return completion.FinishReason switch
                {
                    ChatFinishReason.Stop => completion.Content[0].Text,
                    ChatFinishReason.Length => completion.Content[0].Text + " …",
                    ChatFinishReason.ContentFilter => "This question cannot be answered here.",
                    _ => "No answer.",
                };
            }
            catch (ClientResultException e) when (attempt < Attempts && e.Status is 408 or 429 or >= 500)
            {
                await Task.Delay(TimeSpan.FromSeconds(Math.Pow(2, attempt)), ct);
            }
            catch (HttpRequestException) when (attempt < Attempts)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt), ct);
            }
        }
    }
}
