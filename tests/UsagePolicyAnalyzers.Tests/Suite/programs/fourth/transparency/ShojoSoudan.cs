// scope: UPA1001, UPA1002
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace Kenko.Api;

public record ShojoRequest(string Shojo, int Nensu);

public static class ShojoEndpoints
{
    // 健康相談の窓口
    public static void MapShojo(this IEndpointRouteBuilder app) => app.MapPost("/kenko/soudan", Kotae);

    private static async Task<IResult> Kotae(ShojoRequest req, ChatClient chat, CancellationToken ct)
    {
        ChatCompletion kekka = await chat.CompleteChatAsync(
            [
                new SystemChatMessage("あなたはクリニックの健康相談窓口です。症状から考えられる病気と受診の目安を説明してください。"),
                new UserChatMessage($"症状: {req.Shojo}"),
            ],
            cancellationToken: ct);
        return TypedResults.Ok(new { kotae = kekka.Content[0].Text }); // expect: UPA1001, UPA1002
    }
}
