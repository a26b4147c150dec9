// scope: UPA1001, UPA1002
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace Fiscalite;

public sealed record ReponseFiscale(string Texte)
{
    public string Avertissement { get; } =
        "Réponse rédigée par une intelligence artificielle, susceptible d'erreurs. Elle ne constitue pas un conseil fiscal ou financier ; consultez un professionnel.";
}

public static class Routes
{
    public static void MapFiscalite(this IEndpointRouteBuilder app)
    {
        app.MapPost("/impots/question", async (QuestionFiscale q, ChatClient chat) =>
        {
            var completion = await chat.CompleteChatAsync(
                new SystemChatMessage("Tu expliques aux contribuables la déclaration de revenus et les placements défiscalisés."),
                new UserChatMessage(q.Texte));
            return new ReponseFiscale(completion.Value.Content[0].Text);
        });
    }
}

public sealed record QuestionFiscale(string Texte);
