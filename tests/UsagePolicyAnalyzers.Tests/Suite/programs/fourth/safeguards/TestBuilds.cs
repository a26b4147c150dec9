// scope: UPA4003
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;
using OpenAI.Moderations;

namespace TestBuilds;

public class JokeService(IChatClient chat, ModerationClient moderation, IHostEnvironment env)
{
    public async Task<string> TellAsync(string theme)
    {
        if (env.IsStaging()) return await JokeAsync(theme); // expect-near: UPA4003
        ModerationResult r = await moderation.ClassifyTextAsync(theme);
        return r.Flagged ? "No." : await JokeAsync(theme);
    }

    public async Task<string> RiddleAsync(string theme)
    {
        var result = await moderation.ClassifyTextAsync(theme);
        if (result.Value.Flagged) return "No.";
        var tone = env.IsDevelopment() ? "Short. " : "";
        return (await chat.GetResponseAsync(tone + "A riddle about " + theme)).Text;
    }

    private async Task<string> JokeAsync(string theme) => (await chat.GetResponseAsync("A joke about " + theme)).Text;
}
