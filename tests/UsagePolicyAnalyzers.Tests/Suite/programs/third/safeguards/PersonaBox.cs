// scope: UPA4009
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;

namespace Persona.Box;

public interface IPersonas
{
    Task<string> TextAsync(int id);
}

public static class PersonaEndpoints
{
    public static void MapPersona(this IEndpointRouteBuilder app)
    {
        app.MapPost("/chat/{personaId:int}", async (int personaId, HttpRequest request, IPersonas personas, IChatClient model) =>
        {
            var form = await request.ReadFormAsync();
            var stored = await personas.TextAsync(personaId);
            var manner = form["manner"].ToString();
            var options = new ChatOptions
            {
                Instructions = $"{stored} Manner of speaking: {manner}", // expect: UPA4009
            };
            var response = await model.GetResponseAsync(form["text"].ToString(), options);
            return Results.Ok(new { reply = response.Text, aiGenerated = true });
        });
    }
}
