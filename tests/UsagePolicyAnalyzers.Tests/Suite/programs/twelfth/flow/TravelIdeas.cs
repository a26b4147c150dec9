// scope: UPA4007
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Responses;

namespace Rail.Ideas;

public static class TravelIdeas
{
    public static void MapIdeas(this WebApplication app, byte[] hashKey)
    {
        app.MapPost("/ideas", async (IdeaRequest request, ClaimsPrincipal user, ResponsesClient responses, CancellationToken ct) =>
        {
            var options = new CreateResponseOptions("gpt-5-mini", [ResponseItem.CreateUserMessageItem(request.Wish)])
            {
                Instructions = "You propose day trips by train. Begin with: 'I am an AI travel helper.'",
                SafetyIdentifier = Pseudonym(user, hashKey),
            };
            ResponseResult result = await responses.CreateResponseAsync(options, ct);
            return Results.Text(result.GetOutputText());
        });
    }

    private static string Pseudonym(ClaimsPrincipal user, byte[] key)
    {
        var id = user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "anonymous";
        return Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(id)));
    }

    public sealed record IdeaRequest(string Wish);
}
