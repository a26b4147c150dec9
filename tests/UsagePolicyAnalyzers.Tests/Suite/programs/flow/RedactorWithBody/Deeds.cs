using Anthropic;
using Anthropic.Models.Messages;

namespace Notary.Privacy;

public sealed class Deed
{
    public string Parties { get; set; } = "";
    public string NationalIdNumber { get; set; } = "";
}

public class DeedSummary(AnthropicClient claude, IScrubber scrubber)
{
    public async Task<string> SummarizeAsync(Deed deed)
    {
        var id = scrubber.Scrub(deed.NationalIdNumber);
        var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 300, Messages = [new UserMessageParam($"Summarize the deed of {deed.Parties}, id {id}")] });
        return string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
