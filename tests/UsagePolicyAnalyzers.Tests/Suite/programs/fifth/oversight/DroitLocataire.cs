// scope: UPA1001, UPA1002
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace Justice.Accueil;

public sealed record ReponseJuridique(string Texte)
{
    public bool AiGenerated => true;
}

public static class PointJustice
{
    private const string Consigne = @"Tu réponds aux questions des citoyens sur le droit du travail et le droit de la consommation.
Explique la loi applicable, cite les articles du code et les délais pour saisir le tribunal.";

    public static IEndpointRouteBuilder MapPointJustice(this IEndpointRouteBuilder app)
    {
        app.MapPost("/droit/questions", Repondre);
        return app;
    }

    private static async Task<IResult> Repondre(QuestionJuridique q, ChatClient chat)
    {
        var c = await chat.CompleteChatAsync(ChatMessage.CreateSystemMessage(Consigne), ChatMessage.CreateUserMessage(q.Texte));
        return TypedResults.Ok(new ReponseJuridique(c.Value.Content[0].Text)); // expect: UPA1002
    }
}

public sealed record QuestionJuridique(string Texte);
