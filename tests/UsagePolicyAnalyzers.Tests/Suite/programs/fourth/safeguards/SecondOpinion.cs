// scope: UPA4003
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using OpenAI.Moderations;

namespace SecondOpinion;

public sealed class ScreeningOptions { public bool DoubleCheckReplies { get; set; } public HashSet<string> TrustedAuthors { get; set; } = []; }

public class ColumnWriter(IChatClient chat, ModerationClient moderation, IOptions<ScreeningOptions> options)
{
    // The request is always checked; the reply once more when an office wishes it.
    public async Task<string> WriteAsync(string request)
    {
        if (await FlaggedAsync(request)) return "";
        var text = (await chat.GetResponseAsync(request)).Text;
        if (options.Value.DoubleCheckReplies && await FlaggedAsync(text)) return "";
        return text;
    }

    public async Task<string> WriteForAsync(string author, string request)
    {
        if (options.Value.TrustedAuthors.Contains(author)) return (await chat.GetResponseAsync(request)).Text; // expect-near: UPA4003
        if (await FlaggedAsync(request)) return "";
        return (await chat.GetResponseAsync(request)).Text;
    }

    private async Task<bool> FlaggedAsync(string text) => (await moderation.ClassifyTextAsync(text)).Value.Flagged;
}
