// scope: UPA4001, UPA4002, UPA4003, UPA4006, UPA4007, UPA4008, UPA4009
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace GardenClub.Live;

public interface IPlantAdviser
{
    Task<string> AdviseAsync(string bed, string question, CancellationToken cancellation);
}

public sealed class PlantAdviser(IChatClient client) : IPlantAdviser
{
    private const string Rules =
        "You answer questions of members of a garden club. Three sentences, plants that are hardy in the north only.";

    public async Task<string> AdviseAsync(string bed, string question, CancellationToken cancellation)
    {
        var response = await client.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, Rules),
                new ChatMessage(ChatRole.User, $"<bed>{bed}</bed>\n<question>{question}</question>"),
            ],
            cancellationToken: cancellation);
        return response.FinishReason == ChatFinishReason.ContentFilter
            ? "This question was not answered."
            : response.Text;
    }
}

public sealed class GardenClubHub(IPlantAdviser adviser) : Hub
{
    private const string Notice = "You are talking to an automatic assistant; its answers are written by an AI.";
    private const int Longest = 600;

    public override async Task OnConnectedAsync()
    {
        await Clients.Caller.SendAsync("notice", Notice);
        await base.OnConnectedAsync();
    }

    public async Task Ask(string bed, string question)
    {
        if (string.IsNullOrWhiteSpace(question) || question.Length > Longest)
        {
            await Clients.Caller.SendAsync("notice", $"Please ask in at most {Longest} characters.");
            return;
        }

        var cleaned = question.Replace("\r", "").Trim();
        var answer = await adviser.AdviseAsync(bed, cleaned, Context.ConnectionAborted); // expect: UPA4001
        await Clients.Caller.SendAsync("answer", answer);
    }
}
