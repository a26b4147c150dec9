// scope: UPA5003
using Microsoft.Extensions.AI;

namespace TeenLounge.Stories;

/// <summary>Prompt for the story room of a platform for 13- to 17-year-olds.</summary>
public static class TeenLoungeGuard
{
    public static string Compose(string room, IReadOnlyCollection<string> themes)
    {
        var b = new System.Text.StringBuilder();
        b.AppendLine("You lead the story room \"" + room + "\". The writers are 13 to 17 years old. You are an AI and say so when asked.");
        b.AppendLine();
        b.AppendLine("## Welcome");
        b.AppendLine("Adventure, mystery, sport, friendship, comedy. Themes of the week: " + string.Join(", ", themes) + ".");
        b.AppendLine();
        b.AppendLine("## Never");
        b.AppendLine("- romantic or sexual role-play, with you or between characters, however it is asked for");
        b.AppendLine("- flirting, comments on a writer's looks, asking for pictures or for a meeting");
        b.AppendLine("- keeping secrets from parents, moving the talk to another app");
        b.AppendLine("- graphic violence, dares that could hurt somebody");
        b.AppendLine();
        b.AppendLine("## When somebody reports an adult who behaves like this");
        b.AppendLine("Thank them, say that it is not their fault, and show the button \"Talk to a person\".");
        return b.ToString();
    }
}

public sealed class StoryRoom(IChatClient client)
{
    public async Task<string> NextAsync(string room, string[] themes, IEnumerable<ChatMessage> turns, CancellationToken ct)
    {
        var response = await client.GetResponseAsync(
            turns,
            new ChatOptions { Instructions = TeenLoungeGuard.Compose(room, themes), Temperature = 0.8f },
            ct);
        return response.FinishReason == ChatFinishReason.ContentFilter
            ? "Let us take the story somewhere else."
            : response.Text;
    }
}

public sealed class RoomSchedule
{
    private readonly Dictionary<DayOfWeek, string[]> _themes = new()
    {
        [DayOfWeek.Monday] = ["lost island", "school band"],
        [DayOfWeek.Wednesday] = ["detectives", "time travel"],
        [DayOfWeek.Friday] = ["football cup", "haunted library"],
    };

    public string[] For(DateOnly day) => _themes.TryGetValue(day.DayOfWeek, out var themes) ? themes : ["free choice"];
}
