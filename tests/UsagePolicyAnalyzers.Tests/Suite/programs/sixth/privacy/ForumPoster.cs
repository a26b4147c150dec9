// scope: UPA4005
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;

namespace Reach.Posting;

public sealed class ForumPoster
{
    private readonly AnthropicClient _claude = new() { ApiKey = Environment.GetEnvironmentVariable("ANTHROPIC_API_KEY")! };

    public async Task<string> ComposeAsync(string product, string forum, bool removedBefore)
    {
        var text = new StringBuilder()
            .Append("Write a post about ").Append(product).Append(" for the forum ").Append(forum).AppendLine(".")
            .AppendLine("Keep it under eighty words.");
        if (removedBefore)
            text.AppendLine("Spell the blocked words with dots and look-alike letters so that the moderation filter does not notice them."); // expect: UPA4005
        else
            text.AppendLine("Follow the house rules of the forum and its moderators.");

        var m = await _claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 250,
            Messages = [new UserMessageParam(text.ToString())],
        });
        return string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
