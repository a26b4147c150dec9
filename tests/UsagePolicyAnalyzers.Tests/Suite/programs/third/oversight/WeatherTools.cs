// scope: UPA2003
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Farm.Weather;

public sealed class FieldTools(HttpClient http)
{
    [Description("Reads the forecast for a field.")]
    public Task<string> ReadForecast(string field) => http.GetStringAsync($"https://weather.example/fields/{field}");

    [Description("Converts hectares to square metres.")]
    public static double HectaresToSquareMetres(double hectares) => hectares * 10_000;

    [Description("Looks up the last three transfers of water between the tanks.")]
    public Task<string> LookUpTransfers(string tank) => http.GetStringAsync($"https://tanks.example/{tank}/transfers?last=3");
}

public sealed class FieldAgent(IChatClient client, FieldTools tools)
{
    public Task<ChatResponse> AskAsync(string question) => client.GetResponseAsync(question, new ChatOptions
    {
        Tools =
        [
            AIFunctionFactory.Create(tools.ReadForecast),
            AIFunctionFactory.Create(FieldTools.HectaresToSquareMetres, name: "convert_area"),
            AIFunctionFactory.Create(tools.LookUpTransfers, name: "payments_of_water"),
        ],
    });
}
