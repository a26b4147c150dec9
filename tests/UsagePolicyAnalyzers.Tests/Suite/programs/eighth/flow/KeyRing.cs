// scope: UPA3011
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using OpenAI.Chat;

namespace Publisher.Keys;

public sealed class SealedKey(byte[] nonce, byte[] cipher, byte[] tag)
{
    public string Open(byte[] master)
    {
        var plain = new byte[cipher.Length];
        using var aes = new AesGcm(master, tag.Length);
        aes.Decrypt(nonce, cipher, tag, plain);
        return Encoding.UTF8.GetString(plain);
    }
}

public interface IKeyTable
{
    ValueTask<SealedKey?> FindAsync(string team);
}

public sealed class KeyRing(IKeyTable table, Func<byte[]> master)
{
    private readonly ConcurrentDictionary<string, ChatClient> _clients = new(StringComparer.OrdinalIgnoreCase);

    public async ValueTask<ChatClient> ForTeamAsync(string team, string model = "gpt-4o")
    {
        if (_clients.TryGetValue(team, out var known)) return known;
        var key = await table.FindAsync(team) ?? throw new KeyNotFoundException($"team '{team}' has no key");
        return _clients.GetOrAdd(team, static (_, state) => new ChatClient(state.model, state.key.Open(state.master())), (model, key, master));
    }
}

public sealed class BlurbWriter(KeyRing ring)
{
    public async Task<string[]> WriteAsync(string team, params string[] titles)
    {
        var chat = await ring.ForTeamAsync(team);
        var tasks = titles.Select(async title =>
        {
            ChatCompletion c = await chat.CompleteChatAsync($"Propose a line for the spring catalogue about '{title}'. An editor will choose.");
            return c.FinishReason == ChatFinishReason.Stop ? c.Content[0].Text : title;
        });
        return await Task.WhenAll(tasks);
    }
}
