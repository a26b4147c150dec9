// scope: UPA4007
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Sandbox.Live;

[Authorize]
public sealed class CodeHelpHub : Hub
{
    private readonly ChatClient _chat;

    public CodeHelpHub(ChatClient chat) => _chat = chat;

    public async IAsyncEnumerable<string> Explain(string code, string language, [EnumeratorCancellation] CancellationToken ct)
    {
        yield return "An AI explains your code:\n";

        var options = new ChatCompletionOptions
        {
            MaxOutputTokenCount = 800,
            Temperature = 0.1f,
            StoredOutputEnabled = false,
        };
        ChatMessage[] messages =
        [
            new SystemChatMessage("Explain the code line by line to a beginner. Point out mistakes at the end."),
            new UserChatMessage($"```{language}\n{code}\n```"),
        ];

        await foreach (var update in _chat.CompleteChatStreamingAsync(messages, options, ct)) // expect-near: UPA4007
        {
            foreach (var part in update.ContentUpdate)
            {
                yield return part.Text;
            }
        }
    }
}
