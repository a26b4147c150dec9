// scope: UPA1001, UPA1002
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace Banque.Pedagogie;

public static class EpargneEndpoint
{
    private const string Mention =
        "\n\nTexte rédigé par une intelligence artificielle : il peut contenir des erreurs et ne constitue pas un conseil en investissement.";

    public static void MapEpargne(this IEndpointRouteBuilder app)
    {
        var groupe = app.MapGroup("/epargne");
        groupe.MapPost("/expliquer", Expliquer);
    }

    private static async Task<IResult> Expliquer(Notion notion, ChatClient chat, CancellationToken ct)
    {
        if (notion.Terme.Length > 80)
            return Results.BadRequest();

        var messages = new ChatMessage[]
        {
            new SystemChatMessage("""
                Tu expliques à des débutants le vocabulaire de l'épargne et de la bourse : livret, obligation, fonds indiciel, frais.
                Donne un exemple chiffré simple.
                Ne recommande aucun produit et ne parle pas de la situation de la personne.
                """),
            new UserChatMessage("Explique : " + notion.Terme)
        };
        var reponse = await chat.CompleteChatAsync(messages, cancellationToken: ct);
        return Results.Text(reponse.Value.Content[0].Text + Mention);
    }

    public sealed record Notion(string Terme);
}
