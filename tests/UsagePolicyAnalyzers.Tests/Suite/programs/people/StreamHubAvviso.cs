// scope: UPA1001
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Viaggi;

public class ViaggiHub(ChatClient chat) : Hub
{
    public async IAsyncEnumerable<string> Chiedi(string domanda, [EnumeratorCancellation] CancellationToken ct)
    {
        yield return "[Risposta generata da un'intelligenza artificiale] ";
        await foreach (var pezzo in chat.CompleteChatStreamingAsync([new SystemChatMessage("Parli di viaggi."), new UserChatMessage(domanda)], cancellationToken: ct))
            foreach (var parte in pezzo.ContentUpdate)
                yield return parte.Text;
    }
}
