// scope: UPA3002
using System.Net.Http.Json;
using System.Text.Json;

namespace Hotel.Ruzhu;

public record XiaoXi(string role, string content);

public class RuzhuDengji
{
    private readonly HttpClient _http;
    private readonly string _miyao;

    public RuzhuDengji(HttpClient http, string miyao)
    {
        _http = http;
        _miyao = miyao;
    }

    public async Task<string> HuiDa(IEnumerable<XiaoXi> lishi)
    {
        var xiaoxi = new List<XiaoXi> { new("system", XiTongTiShi()) };
        xiaoxi.AddRange(lishi);
        using var qingqiu = new HttpRequestMessage(HttpMethod.Post, "https://api.deepseek.com/chat/completions");
        qingqiu.Headers.Authorization = new("Bearer", _miyao);
        qingqiu.Content = JsonContent.Create(new { model = "deepseek-chat", messages = xiaoxi });
        using var huifu = await _http.SendAsync(qingqiu);
        var json = await huifu.Content.ReadFromJsonAsync<JsonElement>();
        return json.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString()!;
    }

    private static string XiTongTiShi()
    {
        return "你是酒店前台的智能助手。请先问候客人,"
            + "然后请客人提供身份证号码和入住日期,再回答问题。"; // expect-near: UPA3002
    }
}
