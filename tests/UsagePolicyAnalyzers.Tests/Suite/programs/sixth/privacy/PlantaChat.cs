// scope: UPA4001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddScoped<IJardinero, Jardinero>();
var app = builder.Build();

app.MapPost("/plantas/consulta", async (Consulta consulta, IJardinero jardinero, CancellationToken ct) =>
{
    if (string.IsNullOrWhiteSpace(consulta.Texto) || consulta.Texto.Length > 600)
        return Results.BadRequest("La consulta debe tener entre 1 y 600 caracteres.");

    var consejo = await jardinero.AconsejarAsync(consulta.Texto, ct); // expect-near: UPA4001
    return Results.Ok(new { consejo, generadoPorIa = true });
});

app.MapGet("/plantas/{id:int}/riego", async (int id, IJardinero jardinero, CancellationToken ct) =>
    Results.Text(await jardinero.RiegoAsync(id, ct)));

app.Run();

public record Consulta(string Texto);

public interface IJardinero
{
    Task<string> AconsejarAsync(string texto, CancellationToken ct);
    Task<string> RiegoAsync(int planta, CancellationToken ct);
}

public sealed class Jardinero(IChatClient cliente) : IJardinero
{
    private static readonly string[] Plantas = ["albahaca", "romero", "tomate"];

    public async Task<string> AconsejarAsync(string texto, CancellationToken ct)
    {
        var opciones = new ChatOptions { Instructions = "Eres un asistente de IA que da consejos de jardinería." };
        return (await cliente.GetResponseAsync(texto, opciones, ct)).Text;
    }

    public async Task<string> RiegoAsync(int planta, CancellationToken ct) =>
        (await cliente.GetResponseAsync("¿Cada cuánto se riega esta planta? " + Plantas[planta % Plantas.Length], cancellationToken: ct)).Text;
}
