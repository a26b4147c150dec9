// scope: UPA1001, UPA1002, UPA1003
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Derma.Patients;

public class SkinHub(ChatClient chat) : Hub
{
    private const string Footer =
        "\n\nGeneral information only. It may be wrong and does not replace an examination by a doctor.";

    public override Task OnConnectedAsync()
        => Clients.Caller.SendAsync("message", "Hello! I am an AI assistant of the skin clinic. How can I help?");

    public async Task Ask(string question)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(
        [
            new SystemChatMessage(
                "You explain skin conditions to patients of a clinic in general terms: eczema, acne, psoriasis, sunburn. " +
                "You do not judge the patient's own skin. You name the opening hours when asked: 8 to 17."),
            new UserChatMessage(question)
        ]);
        await Clients.Caller.SendAsync("message", completion.Content[0].Text + Footer);
    }
}
