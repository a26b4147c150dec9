// scope: UPA4001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Speisekarte;

public static class Karte
{
    public static void Einrichten(WebApplication app) => app.Map("/karte/text", Schreibe);

    private static async Task Schreibe(HttpContext http)
    {
        var gericht = http.Request.Query["gericht"].ToString();
        var modell = http.RequestServices.GetRequiredService<IChatClient>();
        var text = await modell.GetResponseAsync($"Beschreibe das Gericht {gericht} für die Speisekarte."); // expect: UPA4001
        await http.Response.WriteAsync("KI-Text: " + text.Text);
    }
}
