// scope: UPA3001
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;

namespace Signup.Checks;

public class SignupForm
{
    public string Nickname { get; set; } = "";
    [DataType(DataType.Password)]
    public string Phrase { get; set; } = "";
    public string Newsletter { get; set; } = "weekly";
}

public class SignupReview(AnthropicClient claude)
{
    public async Task<string> CommentAsync(SignupForm form)
    {
        string json = JsonSerializer.Serialize(new { form.Nickname, form.Newsletter, PhraseLength = form.Phrase.Length });
        var message = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 300,
            System = "Comment on the usability of this sign-up form.",
            Messages = [new UserMessageParam(json)],
        });
        return string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
