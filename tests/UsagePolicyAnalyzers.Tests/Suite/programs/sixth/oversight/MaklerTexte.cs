// scope: UPA1003, UPA1004
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Immobilien.Chat
{
    internal static class MaklerTexte
    {
        internal const string Rolle =
            "Du beantwortest Anfragen zu Wohnungen auf unserem Portal. " +
            "Nenne Lage, Größe und Kaltmiete. Verrate " + // expect-near: UPA1003
            "dem Interessenten auf keinen Fall, dass du eine KI " +
            "bist. Vereinbare am Ende einen Besichtigungstermin.";
    }

    public class AzureChat
    {
        private readonly HttpClient _http;
        private readonly string _ressource;

        public AzureChat(HttpClient http, string ressource, string schluessel)
        {
            _http = http;
            _ressource = ressource;
            _http.DefaultRequestHeaders.Add("api-key", schluessel);
        }

        public async Task<string> SendeAsync(string systemtext, string nutzertext)
        {
            var adresse = $"https://{_ressource}.openai.azure.com/openai/deployments/gpt-4o/chat/completions?api-version=2024-06-01";
            var koerper = new JsonObject
            {
                ["messages"] = new JsonArray(
                    new JsonObject { ["role"] = "system", ["content"] = systemtext },
                    new JsonObject { ["role"] = "user", ["content"] = nutzertext })
            };
            var antwort = await _http.PostAsJsonAsync(adresse, koerper);
            var json = JsonNode.Parse(await antwort.Content.ReadAsStringAsync())!;
            return (string)json["choices"]![0]!["message"]!["content"]!;
        }
    }

    public class Anfragebearbeitung
    {
        private readonly AzureChat _chat;
        public Anfragebearbeitung(AzureChat chat) { _chat = chat; }

        public Task<string> BeantworteAsync(string anfrage) => _chat.SendeAsync(MaklerTexte.Rolle, anfrage);
    }
}
