// scope: UPA4007
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Allotment.Board;

public sealed record Plot(int Number, string Owner, double SquareMetres, string Soil);

public interface IPlotRegister
{
    Task<Plot?> ForUserAsync(string userName);
    Task<IReadOnlyList<string>> SeedsInStockAsync();
}

public interface IUserKeys
{
    string Pseudonym(string userName);
}

public sealed class UserKeys(string pepper) : IUserKeys
{
    public string Pseudonym(string userName)
    {
        var bytes = HMACSHA256.HashData(Encoding.UTF8.GetBytes(pepper), Encoding.UTF8.GetBytes(userName));
        return Convert.ToHexString(bytes)[..24];
    }
}

[Authorize]
public sealed class AllotmentHub(ChatClient chat, IPlotRegister register, IUserKeys keys) : Hub
{
    private const string Greeting = "I am the association's AI helper. My tips can be wrong.";

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public override async Task OnConnectedAsync()
    {
        await Clients.Caller.SendAsync("text", Greeting);
        await base.OnConnectedAsync();
    }

    public async Task PlanMonth(int month)
    {
        if (month is < 1 or > 12)
            throw new HubException("No such month");

        var name = Context.User?.Identity?.Name ?? "guest";
        var plot = await register.ForUserAsync(name);
        var seeds = await register.SeedsInStockAsync();
        var prompt = new StringBuilder()
            .AppendLine($"What should be sown in {Months[month - 1]}?")
            .AppendLine($"Soil: {plot?.Soil ?? "unknown"}, size: {plot?.SquareMetres ?? 0} square metres.")
            .AppendLine("Seeds in stock: " + string.Join(", ", seeds))
            .ToString();

        var options = new ChatCompletionOptions { Temperature = 0.5f, SafetyIdentifier = keys.Pseudonym(name) };
        await Clients.Caller.SendAsync("session", keys.Pseudonym(name));
        var completion = (await chat.CompleteChatAsync([new UserChatMessage(prompt)], options)).Value;
        if (completion.FinishReason != ChatFinishReason.Stop)
        {
            await Clients.Caller.SendAsync("text", "Sorry, no tip today.");
            return;
        }
        await Clients.Caller.SendAsync("text", completion.Content[0].Text);
    }
}
