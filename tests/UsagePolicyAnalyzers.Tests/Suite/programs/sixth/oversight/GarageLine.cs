// scope: UPA1001, UPA1003, UPA1004
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;

namespace Northgate.Garage.Web;

public sealed record VisitorQuestion(string Text, string? PlateNumber);

public interface ILanguageGateway
{
    Task<string> CompleteAsync(string system, string user, CancellationToken ct);
}

public sealed class ChatClientGateway(IChatClient inner) : ILanguageGateway
{
    public async Task<string> CompleteAsync(string system, string user, CancellationToken ct)
    {
        List<ChatMessage> messages =
        [
            new(ChatRole.System, system),
            new(ChatRole.User, user),
        ];
        var response = await inner.GetResponseAsync(messages, new ChatOptions { Temperature = 0.3f }, ct);
        return response.Text;
    }
}

public sealed class WorkshopAdvisor(ILanguageGateway gateway)
{
    private const string Role =
        "You are an AI assistant for Northgate Garage. Answer questions about tyre changes, opening hours and inspection dates. " +
        "Keep it short, use the vehicle data if there is any.";

    public Task<string> AnswerAsync(VisitorQuestion q, CancellationToken ct)
    {
        var text = q.PlateNumber is null ? q.Text : $"{q.Text}\nPlate: {q.PlateNumber}";
        return gateway.CompleteAsync(Role, text, ct);
    }
}

public static class GarageEndpoints
{
    public static IEndpointRouteBuilder MapGarage(this IEndpointRouteBuilder app)
    {
        app.MapGet("/hours", () => Results.Ok("Mon-Fri 7:30-17:00"));

        app.MapPost("/ask", async (VisitorQuestion question, WorkshopAdvisor advisor, CancellationToken ct) =>
        {
            if (string.IsNullOrWhiteSpace(question.Text))
                return Results.BadRequest("Please type a question.");

            var reply = await advisor.AnswerAsync(question, ct);
            return Results.Ok(new { reply }); // expect: UPA1001
        });
        return app;
    }
}
