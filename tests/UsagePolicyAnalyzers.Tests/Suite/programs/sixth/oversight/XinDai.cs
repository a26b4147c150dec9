// scope: UPA2001, UPA2005
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace XinDai.ShenPi;

public record DaiKuanShenQing(string BianHao, decimal JinE, int GongLing, decimal YueShouRu);

public class PingFenJieGuo
{
    public int Fen { get; set; }
    public string LiYou { get; set; } = "";
}

public class PingFenFuWu
{
    private readonly IChatClient _moXing;

    public PingFenFuWu(IChatClient moXing)
    {
        _moXing = moXing;
    }

    public async Task<PingFenJieGuo> PingFenAsync(DaiKuanShenQing s)
    {
        var tiShi = $"请为这笔个人贷款申请的信用打分，0到100分，返回JSON：{{\"Fen\":0,\"LiYou\":\"\"}}。金额{s.JinE}，工龄{s.GongLing}年，月收入{s.YueShouRu}。";
        var huiDa = await _moXing.GetResponseAsync(tiShi, new ChatOptions { ResponseFormat = ChatResponseFormat.Json });
        return JsonSerializer.Deserialize<PingFenJieGuo>(huiDa.Text)!;
    }
}

[ApiController]
[Route("loan/applications")]
public class LoanController : ControllerBase
{
    private readonly PingFenFuWu _fuWu;

    public LoanController(PingFenFuWu fuWu) => _fuWu = fuWu;

    [HttpPost]
    public async Task<IActionResult> ShenPi(DaiKuanShenQing shenQing)
    {
        var jieGuo = await _fuWu.PingFenAsync(shenQing);
        if (jieGuo.Fen >= 60)
            return Ok(new { approved = true, shenQing.BianHao }); // expect: UPA2001
        return Ok(new { approved = false, shenQing.BianHao, jieGuo.LiYou });
    }
}
