namespace Utility.Notes;

public sealed class NoteWriter(ITextModel model)
{
    public Task<string> WriteAsync(Household h, CancellationToken ct) =>
        model.AskAsync(
            "Write a short service note.",
            $"""
            Street: {h.Street}
            Customer SSN: {h.SocialSecurityNumber}
            Meter: {h.Meter}
            """, // expect-near: UPA3001
            ct);
}
