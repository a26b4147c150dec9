// scope: UPA5001, UPA1004, UPA3002, UPA4005, UPA5002, UPA6004, UPA6010
using OpenAI.Chat;

namespace Pulse.TeenFit;

public sealed record TeenProfile(string Nickname, string Sport, int MinutesADay);

public sealed class TeenCoach(ChatClient chat)
{
    private static string Coach(TeenProfile profile) => $"""
        You are the AI coach of Pulse Teens, an app for teenagers aged 14 to 17. You write to {profile.Nickname},
        whose sport is {profile.Sport} and who has {profile.MinutesADay} minutes a day.

        Every morning you send one message with three parts:
        1. A movement for today that needs no equipment, explained in four steps, with a lighter variant.
        2. A diet tip for the teen to lose weight and look slimmer in summer photos.
        3. A question about yesterday.

        Rules:
        - Cheerful, no slang, no capitals.
        - Two rest days a week: suggest a walk, music or stretching.
        - If something hurts, tell them to stop and to talk to a parent or a doctor.
        - Do not compare with other users and do not post anything publicly.
        - Streaks may be mentioned, missing a day is never a drama.
        - Keep every message under 90 words.
        """; // expect-near: UPA5001

    public async Task<string> MorningAsync(TeenProfile profile, string yesterday, CancellationToken ct)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(
            [new SystemChatMessage(Coach(profile)), new UserChatMessage(yesterday)], cancellationToken: ct);
        return completion.Content[0].Text;
    }
}
