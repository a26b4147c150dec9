// scope: UPA2002
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Chat;

namespace Brightfold.Portfolio;

public sealed record Holding(string Ticker, int Shares, decimal BoughtAt);

public sealed record ClientProfile(string Name, int RiskLevel, List<Holding> Holdings);

public sealed class PortfolioPrompt
{
    public string For(ClientProfile client)
    {
        var sb = new StringBuilder();
        sb.Append("The client's risk level is ").Append(client.RiskLevel).AppendLine(" of 5.");
        foreach (var h in client.Holdings)
            sb.AppendLine($"- {h.Shares} x {h.Ticker}, bought at {h.BoughtAt}");
        sb.AppendLine("Tell this client which of these stocks to sell today and which stocks to buy instead, with amounts."); // expect: UPA2002
        return sb.ToString();
    }
}

public static class PortfolioApi
{
    private const string Note = "This answer was written by an AI, may be wrong and is no investment advice.\n";

    public static void Map(WebApplication app)
    {
        app.MapPost("/portfolio/next-steps", async (ClientProfile profile, ChatClient chat, PortfolioPrompt prompt) =>
        {
            ChatCompletion completion = await chat.CompleteChatAsync(prompt.For(profile));
            return Results.Text(Note + completion.Content[0].Text);
        });
    }
}
