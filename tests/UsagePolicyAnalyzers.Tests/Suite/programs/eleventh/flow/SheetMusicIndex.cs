// scope: UPA4008
using Anthropic;
using Anthropic.Models.Messages;

namespace Chor.Noten;

public sealed class SheetMusicIndex(AnthropicClient claude)
{
    private readonly Dictionary<string, HashSet<string>> _byKeyword = new(StringComparer.OrdinalIgnoreCase);

    public async Task AddAsync(string signature, string titlePage)
    {
        var message = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 100,
            System = "List up to ten search words for this title page, separated by commas. Nothing else.",
            Messages = [new UserMessageParam(titlePage)],
        });
        var words = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        foreach (var word in words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!_byKeyword.TryGetValue(word, out var signatures)) _byKeyword[word] = signatures = [];
            signatures.Add(signature);
        }
    }

    public IReadOnlyCollection<string> Find(string keyword) => _byKeyword.TryGetValue(keyword, out var found) ? found : [];
}
