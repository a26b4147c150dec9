// scope: UPA2001
using OpenAI.Chat;

namespace Licences;

public enum LicenceState { Draft, Issued, Refused }

public class TradeLicence { public int Id { get; set; } public string Papers { get; set; } = ""; public LicenceState State { get; set; } }

public class LicenceIntake(ChatClient chat, Func<TradeLicence, Task> save)
{
    public async Task TakeInAsync(TradeLicence licence)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Should the city grant this trade licence? issue or refuse\n" + licence.Papers);
        if (Enum.TryParse(c.Content[0].Text, true, out LicenceState state)) licence.State = state; // expect-near: UPA2001
        await save(licence);
    }
}
