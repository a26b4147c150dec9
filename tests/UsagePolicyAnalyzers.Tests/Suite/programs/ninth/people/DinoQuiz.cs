using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace DinoQuiz.Server;

public static class SignUpRules
{
    public const int MinimumAge = 8; // expect: UPA5002
    public const int MaximumNickname = 16;
}

public class Player
{
    public string Nickname { get; set; } = "";
    public int Age { get; set; }
}

public class QuizHub(IChatClient chat, ModerationClient moderation) : Hub
{
    private const string Master =
        "You are the quiz master of a game about dinosaurs. Ask one question at a time, be cheerful, " +
        "explain the right answer in two short sentences. Stay with dinosaurs and rocks.";

    public async Task SignUp(Player player)
    {
        if (player.Age < SignUpRules.MinimumAge)
        {
            await Clients.Caller.SendAsync("notice", "You can join a little later!");
            return;
        }
        if (player.Nickname.Length > SignUpRules.MaximumNickname)
        {
            await Clients.Caller.SendAsync("notice", "Please choose a shorter name.");
            return;
        }
        Context.Items["signedUp"] = true;
        await Clients.Caller.SendAsync("notice", "Hello! The quiz master is an AI, a computer program. It can be wrong sometimes.");
    }

    public async Task Answer(string text)
    {
        if (!Context.Items.ContainsKey("signedUp")) return;

        ModerationResult verdict = await moderation.ClassifyTextAsync(text);
        if (verdict.Flagged)
        {
            await Clients.Caller.SendAsync("notice", "Let us go on with the dinosaurs.");
            return;
        }

        var response = await chat.GetResponseAsync([new ChatMessage(ChatRole.System, Master), new ChatMessage(ChatRole.User, text)]);
        await Clients.Caller.SendAsync("question", response.FinishReason == ChatFinishReason.ContentFilter ? "Next question!" : response.Text);
    }
}
