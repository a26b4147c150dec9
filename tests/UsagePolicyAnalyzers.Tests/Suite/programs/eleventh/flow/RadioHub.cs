// scope: UPA4001
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Radio.Live;

public sealed class RadioHub(ChatClient chat, ISongArchive archive) : Hub
{
    public override async Task OnConnectedAsync()
    {
        await Clients.Caller.SendAsync("notice", "Answers in this chat are written by an AI.");
        await base.OnConnectedAsync();
    }

    public async IAsyncEnumerable<string> AskAboutSong(
        string listenerQuestion, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var playing = await archive.CurrentAsync(cancellationToken);
        var messages = new List<ChatMessage>
        {
            new SystemChatMessage("You answer listeners of a radio station about the song that is on air, in three sentences."),
            new UserChatMessage($"On air: {playing}\nListener: {listenerQuestion}"),
        };
        await foreach (var update in chat.CompleteChatStreamingAsync(messages, cancellationToken: cancellationToken)) // expect: UPA4001
        {
            foreach (var part in update.ContentUpdate) yield return part.Text;
        }
    }
}

public interface ISongArchive
{
    Task<string> CurrentAsync(CancellationToken ct);
}
