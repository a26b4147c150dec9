// scope: UPA2001
using OpenAI.Chat;

namespace Licences;

public enum LicenceState { Draft, PendingHumanReview, Issued, Refused }

public class TradeLicence { public int Id { get; set; } public string Papers { get; set; } = ""; public string? Proposal { get; set; } public LicenceState State { get; set; } }

public class LicenceIntake(ChatClient chat, Func<TradeLicence, Task> save)
{
    public async Task TakeInAsync(TradeLicence licence)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Should the city grant this trade licence? issue or refuse, with a reason\n" + licence.Papers);
        licence.Proposal = c.Content[0].Text;
        licence.State = LicenceState.PendingHumanReview;
        await save(licence);
    }
}
