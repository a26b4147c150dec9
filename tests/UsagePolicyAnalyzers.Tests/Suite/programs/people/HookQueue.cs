// scope: UPA2004
using System.Collections.Concurrent;
using OpenAI.Chat;

namespace Kredit;

public class KreditPruefung(ChatClient chat)
{
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource<bool>> _offen = new();

    public async Task<bool> EntscheideAsync(string akte)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Soll der Kredit bewilligt werden? ja/nein\n" + akte);
        return await RequestHumanApprovalAsync(Guid.NewGuid());
    }

    public void Beantworte(Guid id, bool freigabe)
    {
        if (_offen.TryRemove(id, out var quelle)) quelle.SetResult(freigabe);
    }

    private Task<bool> RequestHumanApprovalAsync(Guid id) =>
        _offen.GetOrAdd(id, _ => new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
}
