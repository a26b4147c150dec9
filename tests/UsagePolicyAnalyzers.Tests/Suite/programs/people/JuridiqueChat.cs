// scope: UPA1001, UPA1002
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;

namespace Cabinet.Site;

public record Reponse(string Texte, bool GenereParIA);

public static class Droit
{
    public static void MapDroit(this IEndpointRouteBuilder app) => app.MapPost("/juridique/question", Repondre);

    private static async Task<Reponse> Repondre(string question, IChatClient modele)
    {
        var r = await modele.GetResponseAsync([
            new(ChatRole.System, "Tu réponds aux questions juridiques des salariés sur le licenciement et le droit du travail."),
            new(ChatRole.User, question)]);
        return new Reponse(r.Text, GenereParIA: true); // expect: UPA1002
    }
}
