// scope: UPA1001
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Viaggi;

public class ViaggiHub(ChatClient chat) : Hub
{
    public async IAsyncEnumerable<string> Chiedi(string domanda, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var pezzo in chat.CompleteChatStreamingAsync([new SystemChatMessage("Sei un assistente AI per viaggi."), new UserChatMessage(domanda)], cancellationToken: ct))
            foreach (var parte in pezzo.ContentUpdate)
                yield return parte.Text; // expect: UPA1001
    }
}
