// scope: UPA4002
using OpenAI.Moderations;

namespace Guestbook;

public class Entry
{
    public string Text { get; set; } = "";
    public bool Hidden { get; set; }
}

public class Intake(ModerationClient moderation, List<Entry> entries)
{
    public async Task AddAsync(string text)
    {
        ModerationResult r = await moderation.ClassifyTextAsync(text);
        entries.Add(new Entry { Text = text, Hidden = r.Flagged });
    }

    public IEnumerable<Entry> Visible() => entries.Where(e => !e.Hidden);
}
