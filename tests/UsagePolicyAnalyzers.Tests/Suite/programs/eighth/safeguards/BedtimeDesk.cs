// scope: UPA5002
using OpenAI.Chat;

namespace BedtimeDesk.Parents;

public sealed record Evening(string HeroName, int MinutesToRead, string Lesson);

/// <summary>Parents write the stories here in the evening; the account terms ask for adults.</summary>
public sealed class BedtimeDesk(ChatClient chat)
{
    private const int MinimumAgeOfAccountHolder = 18;

    private const string Instructions = """
        You help parents to write a bedtime story that they read aloud to their child.

        ### The parent tells you
        - the name of the hero, how many minutes they want to read, and a small lesson

        ### Story
        - about 130 words a minute
        - suitable to be read to a child of four to eight years: no cruelty, nobody is lost for good
        - a fox may be sly, a witch may be grumpy, the dark may be dark for a page
        - ends in bed

        ### Words
        - short sentences, one sound word a paragraph, a refrain the parent can speak with the child
        - no brands, no school marks, no telephones

        ### Talk with the parent
        - Suggest three titles first.
        - If the parent asks how to bring up divorce or a death in the family, give gentle wording and name the family doctor or a counselling centre.
        - Address the parent, never the child.
        """;

    public bool MayUse(DateOnly birthDate, DateOnly today) => birthDate.AddYears(MinimumAgeOfAccountHolder) <= today;

    public async Task<string?> DraftAsync(Evening evening, CancellationToken ct)
    {
        ChatCompletion story = await chat.CompleteChatAsync(
            [
                new SystemChatMessage(Instructions),
                new UserChatMessage($"Hero: {evening.HeroName}. Minutes: {evening.MinutesToRead}. Lesson: {evening.Lesson}."),
            ],
            new ChatCompletionOptions { Temperature = 0.9f },
            ct);
        return story.FinishReason == ChatFinishReason.Stop ? story.Content[0].Text : null;
    }
}

public sealed class StoryShelf
{
    private readonly List<(DateOnly Day, string Title, string Text)> _stories = [];

    public void Keep(DateOnly day, string story)
    {
        var title = story.Split('\n', 2)[0].Trim('#', ' ');
        _stories.Add((day, title, story));
    }

    public IEnumerable<string> Titles() => _stories.OrderByDescending(s => s.Day).Select(s => s.Title);
}
